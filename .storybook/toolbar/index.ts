import { brand } from './brand.ts';
import { density } from './density.ts';
import { direction } from './direction.ts';
import { form } from './form.tsx';
import { language } from './language.ts';
import { mode } from './mode.ts';
import type { Tool } from './tool.ts';
import { width } from './width.tsx';

/** In the order of the toolbar. */
export const tools: readonly Tool[] = [brand, mode, density, direction, language, width, form];
