import { expectation, level, prose, section } from './build.ts';

/** German, with the compounds that make columns narrow. */
export const german = level('Leitender Kundendienstingenieur für Rechenzentrumsinfrastruktur', {
  code: 'K4',
  rank: 4,
  language: { lang: 'de', dir: 'ltr' },
  place: {
    position: 4,
    of: 5,
    below: 0,
    trackTitle: 'Fachlaufbahn',
    phaseTitle: 'Bereichsübergreifende Gestaltungsverantwortung',
  },
  statement: prose(
    'Ich sorge dafür, dass Störungsmeldungen aus der Kundschaft zu Verbesserungen an unseren Anlagen werden.',
  ),
  attributes: [
    {
      label: 'Planungszeitraum',
      value: [{ type: 'text', value: 'Das laufende und das kommende Geschäftshalbjahr' }],
    },
    {
      label: 'Zusammenarbeit',
      value: [{ type: 'text', value: 'Anwendungsentwicklung, Netzwerkbetrieb, Einkauf' }],
    },
  ],
  sections: [
    section(
      'Wirkung',
      [
        expectation('Ich verkürze die Wiederherstellungszeiten im gesamten Zuständigkeitsbereich'),
        expectation('Ich erkenne Zusammenhänge zwischen scheinbar unabhängigen Einzelstörungen'),
      ],
      { kind: 'impact' },
    ),
    section('Verantwortungsbewusstsein', [
      expectation('Ich vertrete Entscheidungen auch gegenüber der Geschäftsführung', {
        examples: [
          [
            {
              type: 'text',
              value: 'Die Verschiebung der Rechenzentrumszusammenlegung habe ich selbst erklärt.',
            },
          ],
        ],
      }),
    ]),
    section('Woran Erfolg zu erkennen ist', [expectation('Bereitschaftsdienste verlaufen ereignislos')], {
      kind: 'success',
    }),
  ],
});
