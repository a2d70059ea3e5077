/** The script-tag file: the elements, Preact, a framework and what has changed in it in one. */
import type { HeldInScript } from '../formats/packed/shape.ts';
import { unpack } from '../formats/packed/unpack.ts';
import { define } from './define.ts';

/** What the elements show; what builds the file puts it behind the program. See `outputs/framework/element/script.ts`. */
declare const HELD: HeldInScript;

define(unpack(HELD.framework), HELD);
