import { longDate, longMonth } from './date.ts';
import { list } from './list.ts';
import { plural } from './plural.ts';
import type { SheetStrings } from './strings.ts';

/** The interface in Spanish. */
export const es: SheetStrings = {
  language: { lang: 'es', dir: 'ltr' },

  position: (position, of) => `Nivel ${position} de ${of}`,
  status: { draft: 'Borrador', legacy: 'Obsoleto' },
  statusMeaning: {
    draft: 'Este nivel aún se está redactando y puede cambiar.',
    legacy: 'Este nivel se conserva como referencia y ya no se asigna.',
  },
  link: 'Enlace',
  linkCopied: 'Enlace copiado.',
  grows: (strand) => `Cómo crece: ${strand}`,
  examples: (count) => `${count} ${plural('es', count, { one: 'ejemplo', other: 'ejemplos' })}`,
  emptyLevel: 'Todavía no se ha escrito nada sobre este nivel.',
  former: {
    moved: 'El destino de este enlace está ahora en otro lugar.',
    gone: 'El destino de este enlace ya no está aquí.',
  },
  countsFrom: (date) => `En vigor desde el ${longDate('es', date)}`,
  suggest: (text) => `Proponer un cambio${text && `: «${text}»`}`,
  feedback: (text) => `Enviar comentarios${text && `: «${text}»`}`,
  lastChanged: (day) => `Último cambio en ${longMonth('es', day)}`,

  copyShort: 'Copiar para una oferta de empleo',
  copy: (name) => `Copiar para una oferta de empleo: ${name}`,
  copied: 'Copiado, con sus títulos y listas.',
  refused: 'El navegador no lo ha copiado. El texto está seleccionado para copiarlo a mano.',
  examplesLabel: (count) => plural('es', count, { one: 'Ejemplo', other: 'Ejemplos' }),

  compared: (names) => `Comparación de ${list('es', names)}`,
  stepNote: (from, to) => `Qué cambia de ${from} a ${to}`,
  fromTo: (from, to) => `De ${from} a ${to}`,
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

  change: {
    same: (name) => `Igual que en ${name}`,
    new: (name) => `Nuevo en ${name}`,
    only: (name) => `Solo en ${name}`,
  },
  sameElsewhere: (name, section) => `Igual que en ${name}, donde figura en ${section}`,
  adds: (name, added, kept) => `${name} añade ${expectations(added)}${kept ? ` y mantiene ${kept}` : ''}.`,
  keeps: (name, kept, added, rows) => {
    const where = rows.length > 0 ? `, en ${list('es', rows)}` : '';
    return `${name} mantiene ${expectations(kept)} y ${added ? `añade ${added}${where}` : 'no añade ninguna'}.`;
  },
  anew: (names, count) =>
    `${list('es', names)} no ${plural('es', names.length, { one: 'repite', other: 'repiten' })} ninguna expectativa con las mismas palabras: ${expectations(count)} que leer tema por tema.`,
  grown: (count, name) =>
    `${count} de ellas ${plural('es', count, { one: 'continúa', other: 'continúan' })} lo que pide ${name}.`,
  wordedAnew: 'Con otras palabras',
  noneShared: (names) =>
    `${list('es', names)} no comparten ninguna expectativa con las mismas palabras; conviene leerlas tema por tema.`,
  nothingInCommon: (names) =>
    `${list('es', names)} no tienen ningún apartado en común; cada uno se lee por separado.`,
  alone: (name, count) => `Solo en ${name}: ${expectations(count)}.`,
  sameIn: (names) => `Igual en ${list('es', names)}`,
  expectations,
  phase: 'Fase',
  unsaid: 'Sin indicar',

  pick: 'Niveles que comparar',
  column: (place) => `Columna ${place}`,
  add: 'Añadir un nivel',
  remove: (name) => `Quitar ${name}`,
  removeShort: 'Quitar',
  differencesOnly: 'Solo diferencias',
  leftOut: (count) =>
    `Solo se muestran las diferencias; ${plural('es', count, { one: 'se omite', other: 'se omiten' })} ${count} ${plural('es', count, { one: 'fila', other: 'filas' })}.`,

  takes: (name) => `Lo que pide ${name}`,
  after: (name) => `Después de ${name}`,
  today: 'Hoy:',
  growsFrom: (section) => `Continúa: ${section}`,
  growsFromSame: (section, name) => `Continúa: ${section} en ${name}`,
  stays: (count) => `${count} ${plural('es', count, { one: 'sigue', other: 'siguen' })} igual`,
  splits: (names) => `Desde aquí el camino lleva a ${list('es', names, 'disjunction')}.`,
  last: (name) => `${name} es el último nivel de su itinerario.`,

  allLevels: (track) => `${track}, nivel a nivel`,
  steps: (track) => `${track}, paso a paso`,
  sizes: 'Cada nivel formula sus expectativas con otras palabras. Cada cuadrado es una expectativa.',
  grownSizes: 'Uno relleno continúa lo que pide un nivel inferior.',
  grownCount: (count) => `${count} en continuación`,
  step: (from, to) => `De ${from} a ${to}`,
  about: 'Asunto',
  all: 'En total',
  counts: {
    new: (count) => `${count} ${plural('es', count, { one: 'nueva', other: 'nuevas' })}`,
    same: (count) => `${count} ${plural('es', count, { one: 'igual', other: 'iguales' })}`,
    only: (count) => `${count} solo antes`,
  },
  countsMeaning: {
    new: 'Nueva: solo la pide el nivel superior.',
    same: 'Igual: la piden ambos niveles.',
    only: 'Solo antes: solo la pide el nivel inferior.',
  },
  none: 'Ninguna',
  yourLevel: 'Tu nivel',
  nothingOn: 'Nada al respecto',
  noGrowth: 'Aún no se ha nombrado ningún tema ni ningún hilo conductor.',

  changes: 'Qué ha cambiado',
  noChanges: 'Nada ha cambiado.',
  forAllLevels: 'Para todos los niveles',
  changedLevel: { new: 'Este nivel es nuevo.', gone: 'Este nivel ya no existe.' },
  heirs: 'Parte de lo que pedía está ahora aquí:',
  changed: {
    new: (count) => `${count} ${plural('es', count, { one: 'nueva', other: 'nuevas' })}`,
    gone: (count) => `${count} ${plural('es', count, { one: 'eliminada', other: 'eliminadas' })}`,
    reworded: (count) => `${count} ${plural('es', count, { one: 'reformulada', other: 'reformuladas' })}`,
    spelling: (count) =>
      `${count} ${plural('es', count, { one: 'escrita', other: 'escritas' })} de otro modo`,
    moved: (count) => `${count} ${plural('es', count, { one: 'trasladada', other: 'trasladadas' })}`,
    movedHere: (count) => `${count} de otro nivel`,
    movedAway: (count) => `${count} ahora en otro nivel`,
    split: (count) => `${count} ${plural('es', count, { one: 'dividida', other: 'divididas' })}`,
    merged: (count) => `${count} ${plural('es', count, { one: 'unida', other: 'unidas' })}`,
  },
  changedInAll: (phrases) => `Expectativas: ${list('es', phrases)}.`,
  changeKind: {
    new: 'Nuevo',
    gone: 'Eliminado',
    reworded: 'Reformulado',
    spelling: 'Ortografía',
    moved: 'Trasladado',
    'moved-here': (name) => `Trasladado aquí desde ${name}`,
    'moved-away': (name) => `Trasladado a ${name}`,
    split: 'Dividido',
    merged: 'Unido',
    reordered: 'Otro orden',
  },
  changedThing: {
    code: 'Código',
    title: 'Título',
    track: 'Trayectoria',
    status: 'Estado',
    language: 'Idioma',
    owner: 'Responsable',
    review: 'Fecha de revisión',
    statement: 'Descripción propia',
    intro: 'Introducción',
    attribute: 'Dato',
    section: 'Sección',
    expectation: 'Expectativa',
    example: 'Ejemplo',
    organization: 'Organización',
    editAddress: 'Dirección para editar',
    feedbackAddress: 'Dirección para comentarios',
    purpose: 'Propósito',
    principle: 'Principio',
    term: 'Término',
  },
  wasIn: (section) => `Antes en ${section}`,
  was: 'Antes',
  now: 'Ahora',

  principles: 'Principios',
  glossary: 'Glosario',
  journey: 'Trayectoria profesional',
  journeyPicture: 'Niveles por itinerario',
  forksAfter: (name) => `Después de ${name}`,

  sheet: {
    title: (name, next) =>
      next ? `Hoja de desarrollo: de ${name} a ${next}` : `Hoja de desarrollo: ${name}`,
    today: (name) => `Hoy: ${name}`,
    next: (name) => `Después: ${name}`,
    fields: {
      what: 'Ejemplo',
      when: 'Cuándo',
      link: 'Enlace',
      next: 'Próximo paso',
      notHere: 'Aquí no se aplica, porque',
      need: 'Lo que necesito de ti',
      other: 'Para nuestra conversación',
    },
    yours: 'Esta hoja es tuya. Está donde la guardes y no se envía a ninguna parte.',
    write: (about) => `Escribir una nota${about && `: «${about}»`}`,
    readers: 'Quién la lee',
    onlyMe: 'Solo yo',
    managerToo: 'También mi responsable',
    shared: 'En la copia de mi responsable',
    fits: 'Mi nota encaja con el nuevo texto',
    gone: 'Ya no está en esta hoja',
    goneMeaning: 'El marco ha cambiado o esta hoja es de otro nivel. Todas tus notas siguen aquí.',
    open: 'Abrir un archivo',
    save: 'Guardar',
    undo: 'Deshacer',
    print: 'Imprimir',
    show: 'Mostrar',
    extents: { own: 'Mi hoja', shared: 'La copia de mi responsable', blank: 'Una hoja en blanco' },
    nothingShared: 'La copia de tu responsable aún está vacía. Cada nota dice quién la lee.',
    keep: 'Conservar en este navegador',
    unsaved: 'Hay palabras sin guardar.',
    undone: 'Deshecho.',
    opened: (file) => `${file} está abierto.`,
    saved: (file) => `Guardado en ${file}.`,
    downloaded: (file) => `${file} está entre tus descargas.`,
    notSaved: (file) => `El navegador no pudo guardar ${file}. Tus palabras siguen aquí.`,
    unreadable: {
      none: (file, line) =>
        `${file} no es una hoja de desarrollo: nada desde la línea ${line} está marcado como tal.`,
      mark: (file, line) => `${file} no se abrió: el comentario al final de la línea ${line} está dañado.`,
      version: (file, line) =>
        `${file} no se abrió: según la línea ${line}, lo escribió una versión más reciente.`,
    },
    keeping: {
      kept: 'Se conserva en este navegador hasta que lo desactives.',
      elsewhere: 'Otra pestaña conserva su propia versión de esta hoja, así que esta no se conserva.',
      refused: 'Este navegador no conserva nada, como en una ventana privada o un marco. Guarda un archivo.',
    },
    forgotten: 'Ya no se conserva en este navegador.',
  },
};

function expectations(count: number): string {
  return `${count} ${plural('es', count, { one: 'expectativa', other: 'expectativas' })}`;
}
