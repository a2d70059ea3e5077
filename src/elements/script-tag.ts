/** The script-tag file: the elements, Preact and the framework's data in one. */
import { framework } from '../data.ts';
import { define } from './define.ts';

define(framework);
