import { longDate, longMonth } from './date.ts';
import { list } from './list.ts';
import { plural } from './plural.ts';
import type { SheetStrings } from './strings.ts';

/** The interface in German. */
export const de: SheetStrings = {
  language: { lang: 'de', dir: 'ltr' },

  position: (position, of) => `Stufe ${position} von ${of}`,
  status: { draft: 'Entwurf', legacy: 'Veraltet' },
  statusMeaning: {
    draft: 'An dieser Stufe wird noch geschrieben, sie kann sich ändern.',
    legacy: 'Diese Stufe wird nicht mehr vergeben und bleibt nur zum Nachschlagen erhalten.',
  },
  link: 'Link',
  linkCopied: 'Link kopiert.',
  grows: (strand) => `Wie es wächst: ${strand}`,
  examples: (count) => `${count} ${plural('de', count, { one: 'Beispiel', other: 'Beispiele' })}`,
  emptyLevel: 'Zu dieser Stufe ist noch nichts geschrieben.',
  former: {
    moved: 'Das Ziel dieses Links steht jetzt woanders.',
    gone: 'Das Ziel dieses Links gibt es hier nicht mehr.',
  },
  countsFrom: (date) => `Gilt ab ${longDate('de', date)}`,
  suggest: (text) => `Änderung vorschlagen${text && `: „${text}“`}`,
  feedback: (text) => `Rückmeldung geben${text && `: „${text}“`}`,
  lastChanged: (day) => `Zuletzt geändert im ${longMonth('de', day)}`,

  copyShort: 'Für Stellenanzeige kopieren',
  copy: (name) => `Für Stellenanzeige kopieren: ${name}`,
  copied: 'Kopiert, mit Überschriften und Listen.',
  refused: 'Der Browser hat nicht kopiert. Der Text ist zum Kopieren von Hand markiert.',
  examplesLabel: (count) => plural('de', count, { one: 'Beispiel', other: 'Beispiele' }),

  compared: (names) => `${list('de', names)} im Vergleich`,
  stepNote: (from, to) => `Was sich von ${from} zu ${to} ändert`,
  fromTo: (from, to) => `Von ${from} zu ${to}`,
  reason: {
    theme: 'Gleiches Thema',
    heading: 'Gleiche Überschrift',
    kind: 'Gleicher Zweck',
    position: 'Gleiche Stelle',
    only: (names) => `Nur bei ${list('de', names)}`,
  },
  row: { impact: 'Wirkung', theme: 'Thema', success: 'Erfolg', other: 'Weiteres' },
  themeAt: (place) => `Thema ${place}`,
  noCounterpart: (name) => `${name} hat keinen entsprechenden Abschnitt.`,

  change: {
    same: (name) => `Wie bei ${name}`,
    new: (name) => `Neu bei ${name}`,
    only: (name) => `Nur bei ${name}`,
  },
  sameElsewhere: (name, section) => `Wie bei ${name}, dort unter ${section}`,
  adds: (name, added, kept) => {
    const comes = plural('de', added, { one: 'kommt', other: 'kommen' });
    const stays = plural('de', kept, { one: 'bleibt', other: 'bleiben' });
    return `Bei ${name} ${comes} ${expectations(added)} hinzu${kept ? `, ${kept} ${stays}` : ''}.`;
  },
  keeps: (name, kept, added, rows) => {
    const stays = plural('de', kept, { one: 'bleibt', other: 'bleiben' });
    const comes = plural('de', added, { one: 'kommt', other: 'kommen' });
    const where = rows.length > 0 ? ` unter ${list('de', rows)}` : '';
    return `Bei ${name} ${stays} ${expectations(kept)}, ${added ? `${added} ${comes}${where}` : 'keine kommt'} hinzu.`;
  },
  anew: (names, count) =>
    `${list('de', names)} ${plural('de', names.length, { one: 'formuliert', other: 'formulieren' })} durchweg neu: ${expectations(count)}, Thema für Thema zu lesen.`,
  grown: (count, name) =>
    `${count} davon ${plural('de', count, { one: 'wächst', other: 'wachsen' })} aus dem, was ${name} verlangt.`,
  wordedAnew: 'Neu formuliert',
  noneShared: (names) =>
    `${list('de', names)} haben keine Erwartung im selben Wortlaut; Thema für Thema zu lesen.`,
  nothingInCommon: (names) => `${list('de', names)} haben keinen Abschnitt gemeinsam, jeder steht für sich.`,
  alone: (name, count) => `Nur bei ${name}: ${expectations(count)}.`,
  sameIn: (names) => `Gleich bei ${list('de', names)}`,
  expectations,
  phase: 'Phase',
  unsaid: 'Nicht angegeben',

  pick: 'Stufen im Vergleich',
  column: (place) => `Spalte ${place}`,
  add: 'Stufe hinzufügen',
  remove: (name) => `${name} entfernen`,
  removeShort: 'Entfernen',
  differencesOnly: 'Nur Unterschiede',
  leftOut: (count) =>
    `Nur Unterschiede sind zu sehen, ${count} ${plural('de', count, { one: 'Zeile ist', other: 'Zeilen sind' })} ausgelassen.`,

  takes: (name) => `Was ${name} verlangt`,
  after: (name) => `Nach ${name}`,
  today: 'Heute:',
  growsFrom: (section) => `Wächst aus: ${section}`,
  growsFromSame: (section, name) => `Wächst aus: ${section} bei ${name}`,
  stays: (count) => `${count} ${plural('de', count, { one: 'bleibt', other: 'bleiben' })} gleich`,
  splits: (names) => `Von hier führt der Weg weiter zu ${list('de', names, 'disjunction')}.`,
  last: (name) => `${name} ist die letzte Stufe dieser Laufbahn.`,

  allLevels: (track) => `${track}, Stufe für Stufe`,
  steps: (track) => `${track}, Schritt für Schritt`,
  sizes: 'Jede Stufe formuliert ihre Erwartungen neu. Jedes Quadrat ist eine Erwartung.',
  grownSizes: 'Ein gefülltes wächst aus dem, was eine niedrigere Stufe verlangt.',
  grownCount: (count) => `${count} von unten`,
  step: (from, to) => `Von ${from} zu ${to}`,
  about: 'Worum es geht',
  all: 'Insgesamt',
  counts: {
    new: (count) => `${count} neu`,
    same: (count) => `${count} gleich`,
    only: (count) => `${count} nur darunter`,
  },
  countsMeaning: {
    new: 'Neu: nur die obere Stufe verlangt es.',
    same: 'Gleich: beide Stufen verlangen es.',
    only: 'Nur darunter: nur die untere Stufe verlangt es.',
  },
  none: 'Keine',
  yourLevel: 'Deine Stufe',
  nothingOn: 'Dazu steht nichts',
  noGrowth: 'Noch ist kein Thema und keine Wachstumslinie benannt.',

  changes: 'Was sich geändert hat',
  noChanges: 'Nichts hat sich geändert.',
  forAllLevels: 'Für alle Stufen',
  changedLevel: { new: 'Diese Stufe ist neu.', gone: 'Diese Stufe gibt es nicht mehr.' },
  heirs: 'Einiges von dem, was sie verlangte, steht jetzt hier:',
  changed: {
    new: (count) => `${count} neu`,
    gone: (count) => `${count} entfallen`,
    reworded: (count) => `${count} umformuliert`,
    spelling: (count) => `${count} anders geschrieben`,
    moved: (count) => `${count} verschoben`,
    movedHere: (count) => `${count} aus einer anderen Stufe`,
    movedAway: (count) => `${count} jetzt in einer anderen Stufe`,
    split: (count) => `${count} geteilt`,
    merged: (count) => `${count} zusammengefasst`,
  },
  changedInAll: (phrases) => `Erwartungen: ${list('de', phrases)}.`,
  changeKind: {
    new: 'Neu',
    gone: 'Entfallen',
    reworded: 'Umformuliert',
    spelling: 'Schreibweise',
    moved: 'Verschoben',
    'moved-here': (name) => `Hierher verschoben aus ${name}`,
    'moved-away': (name) => `Verschoben nach ${name}`,
    split: 'Geteilt',
    merged: 'Zusammengefasst',
    reordered: 'Andere Reihenfolge',
  },
  changedThing: {
    code: 'Kürzel',
    title: 'Titel',
    track: 'Laufbahn',
    status: 'Stand',
    language: 'Sprache',
    owner: 'Verantwortlich',
    review: 'Datum der Überprüfung',
    statement: 'Selbstbeschreibung',
    intro: 'Einleitung',
    attribute: 'Angabe',
    section: 'Abschnitt',
    expectation: 'Erwartung',
    example: 'Beispiel',
    organization: 'Organisation',
    editAddress: 'Adresse für Änderungen',
    feedbackAddress: 'Adresse für Rückmeldungen',
    purpose: 'Zweck',
    principle: 'Grundsatz',
    term: 'Begriff',
  },
  wasIn: (section) => `Stand vorher unter ${section}`,
  was: 'Vorher',
  now: 'Jetzt',

  principles: 'Grundsätze',
  glossary: 'Glossar',
  journey: 'Karriereweg',
  journeyPicture: 'Stufen nach Laufbahn',
  forksAfter: (name) => `Nach ${name}`,

  sheet: {
    title: (name, next) => (next ? `Entwicklungsbogen: ${name} zu ${next}` : `Entwicklungsbogen: ${name}`),
    today: (name) => `Heute: ${name}`,
    next: (name) => `Als Nächstes: ${name}`,
    fields: {
      what: 'Beispiel',
      when: 'Wann',
      link: 'Link',
      next: 'Nächster Schritt',
      notHere: 'Trifft hier nicht zu, weil',
      need: 'Was ich von dir brauche',
      other: 'Für unser Gespräch',
    },
    yours: 'Dieser Bogen gehört dir. Er liegt, wo du ihn speicherst, und wird nirgendwohin geschickt.',
    write: (about) => `Notiz schreiben${about && `: „${about}“`}`,
    readers: 'Wer sie liest',
    onlyMe: 'Nur ich',
    managerToo: 'Auch meine Führungskraft',
    shared: 'In der Fassung für meine Führungskraft',
    fits: 'Meine Notiz passt zum neuen Wortlaut',
    gone: 'Nicht mehr auf diesem Bogen',
    goneMeaning:
      'Die Stufen haben sich geändert, oder der Bogen ist für eine andere Stufe. Alle Notizen sind noch da.',
    open: 'Datei öffnen',
    save: 'Speichern',
    undo: 'Rückgängig',
    print: 'Drucken',
    show: 'Zu sehen',
    extents: { own: 'Mein Bogen', shared: 'Fassung für meine Führungskraft', blank: 'Leerer Bogen' },
    nothingShared: 'Die Fassung für deine Führungskraft ist noch leer. Bei jeder Notiz steht, wer sie liest.',
    keep: 'In diesem Browser behalten',
    unsaved: 'Es gibt Worte, die noch nicht gespeichert sind.',
    undone: 'Rückgängig gemacht.',
    opened: (file) => `${file} ist geöffnet.`,
    saved: (file) => `In ${file} gespeichert.`,
    downloaded: (file) => `${file} liegt bei den Downloads.`,
    notSaved: (file) => `Der Browser konnte ${file} nicht speichern. Alle Worte sind noch da.`,
    unreadable: {
      none: (file, line) =>
        `${file} ist kein Entwicklungsbogen: Ab Zeile ${line} ist nichts als solcher gekennzeichnet.`,
      mark: (file, line) =>
        `${file} wurde nicht geöffnet: Der Kommentar am Ende von Zeile ${line} ist beschädigt.`,
      version: (file, line) =>
        `${file} wurde nicht geöffnet: Laut Zeile ${line} stammt die Datei von einer neueren Version.`,
    },
    keeping: {
      kept: 'Bleibt in diesem Browser, bis du das ausschaltest.',
      elsewhere: 'Ein anderer Tab behält seine eigene Fassung dieses Bogens, diese hier wird nicht behalten.',
      refused:
        'Dieser Browser behält nichts, etwa in einem privaten Fenster oder Rahmen. Speichere eine Datei.',
    },
    forgotten: 'Bleibt nicht mehr in diesem Browser.',
  },
};

function expectations(count: number): string {
  return `${count} ${plural('de', count, { one: 'Erwartung', other: 'Erwartungen' })}`;
}
