import { list } from './list.ts';
import { plural } from './plural.ts';
import type { Strings } from './strings.ts';

/** The interface in Spanish. */
export const es: Strings = {
  language: { lang: 'es', dir: 'ltr' },

  position: (position, of) => `Nivel ${position} de ${of}`,
  status: { draft: 'Borrador', legacy: 'Obsoleto' },
  statusMeaning: {
    draft: 'Este nivel aún se está redactando y puede cambiar.',
    legacy: 'Este nivel se conserva como referencia y ya no se asigna.',
  },
  linkTo: (text) => `Enlace a: ${text}`,
  examples: (count) => `${count} ${plural('es', count, { one: 'ejemplo', other: 'ejemplos' })}`,
  emptyLevel: 'Todavía no se ha escrito nada sobre este nivel.',

  compared: (names) => `Comparación de ${list('es', names)}`,
  reason: {
    theme: 'Mismo tema',
    heading: 'Mismo título',
    kind: 'Misma finalidad',
    position: 'Misma posición',
    only: (names) => `Solo en ${list('es', names)}`,
  },
  row: { impact: 'Impacto', theme: 'Tema', success: 'Éxito', other: 'Otros aspectos' },
  themeAt: (place) => `Tema ${place}`,
  noCounterpart: (name) => `${name} no tiene ningún apartado equivalente.`,

  principles: 'Principios',
  journey: 'Trayectoria profesional',
  journeyPicture: 'Niveles por itinerario',
  forksAfter: (name) => `Después de ${name}`,
};
