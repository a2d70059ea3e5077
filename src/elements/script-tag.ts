/** The script-tag file: the elements, Preact and a framework in one. */
import type { PackedFramework } from '../formats/packed/shape.ts';
import { unpack } from '../formats/packed/unpack.ts';
import { define } from './define.ts';

/** The framework; what builds the file puts it behind the program. See `outputs/framework/element/script.ts`. */
declare const FRAMEWORK: PackedFramework;

define(unpack(FRAMEWORK));
