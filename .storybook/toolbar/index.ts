import { brand } from './brand.ts';
import { density } from './density.ts';
import { direction } from './direction.ts';
import { language } from './language.ts';
import { mode } from './mode.ts';
import { renderer } from './renderer.tsx';
import type { Tool } from './tool.ts';
import { width } from './width.tsx';

/** In the order of the toolbar. */
export const tools: readonly Tool[] = [brand, mode, density, direction, language, width, renderer];
