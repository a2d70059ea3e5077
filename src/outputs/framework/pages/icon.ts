import { GENERATED_NOTE } from '../../../formats/generated.ts';

/** The file that browsers show beside the title of a page; without one, they ask the server for another. */
export const ICON = 'icon.svg';

/** A ladder of three steps, in the colour of the pages. */
export const iconText = () => `<!-- ${GENERATED_NOTE} -->
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path fill="#0b5a52" d="M0 0h16v16H0z"/><path fill="#fff" d="M3 13V9.5h3.3v-3h3.4v-3H13V13z"/></svg>
`;
