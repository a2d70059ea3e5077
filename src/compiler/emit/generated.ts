import { GENERATED_NOTE } from '../../formats/generated.ts';

/** The first line of every script that is generated. */
export const GENERATED = `// ${GENERATED_NOTE}`;
