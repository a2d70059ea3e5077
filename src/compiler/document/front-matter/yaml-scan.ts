import { MAX_YAML_BRACKETS, MAX_YAML_COLUMNS, MAX_YAML_INDICATORS } from '../../rules/limits.ts';

/** A stretch of a YAML block and what is wrong with it. */
export interface YamlFault {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

/**
 * Looks once at each line for what no YAML parser may see, because its nesting would use up the stack, and for what one
 * would pass over without a word.
 */
export function findYamlFault(block: string): YamlFault | undefined {
  let brackets = 0;
  let start = 0;
  let comment: YamlFault | undefined;
  let hasEntry = false;
  for (const line of block.split('\n')) {
    const end = start + line.length;
    const fault = (message: string): YamlFault => ({ start, end, message });
    const content = line.trim();
    // closing brackets do not count: within quotes they would hide the depth
    brackets += line.match(/[[{]/g)?.length ?? 0;
    if (brackets > MAX_YAML_BRACKETS) {
      return fault(`Unexpected bracket, expected at most ${MAX_YAML_BRACKETS} in the front matter.`);
    }
    if ((line.match(/[-?:](?=\s|$)/g)?.length ?? 0) > MAX_YAML_INDICATORS) {
      return fault(`Unexpected deep nesting, expected at most ${MAX_YAML_INDICATORS} of - ? : in a line.`);
    }
    if (content !== '' && line.length - line.trimStart().length > MAX_YAML_COLUMNS) {
      return fault(`Unexpected indentation, expected at most ${MAX_YAML_COLUMNS} columns.`);
    }
    if (/^\.\.\.(?:\s|$)/.test(line)) {
      return fault('Unexpected line of three dots, expected --- alone to close the front matter.');
    }
    if (content.startsWith('#')) {
      comment ??= fault(`Unexpected "${content}" alone, expected \`key: value\` lines.`);
    } else if (content !== '') hasEntry = true;
    start = end + 1;
  }
  // most often a heading between two rules, which Markdown would have shown
  return hasEntry ? undefined : comment;
}
