import { withoutEnding } from './ending.ts';

/** What repositories hold beside their content, by the names that Git hosts and tools know. */
const NAMES =
  'licen[cs]e|copying|notice|contributing|contributors|code of conduct|change ?log|release notes|codeowners|maintainers|authors|pull request template|issue template';
/** The same, where careers have such names, too: in capitals alone they are surely none. */
const IN_CAPITALS =
  'SECURITY|SUPPORT|GOVERNANCE|AGENTS|CLAUDE|GEMINI|COPILOT|ROADMAP|CHANGES|HISTORY|NEWS|CREDITS|TODO|SUMMARY|BACKERS|SPONSORS';

/** "CONTRIBUTING.de", "LICENSE-MIT" and "CONTRIBUTING_pt-BR" are the same documents. */
const VARIANT = String.raw`(?:\.[\w-]+|[-_ ](?:mit|bsd|apache|cc|ar|de|en|es|fr|it|ja|ko|nl|pt|ru|zh)(?:[-_][a-z\d.]{1,4})*)?$`;
const COMPANION = new RegExp(String.raw`(?:^|\/)(?:${NAMES.replaceAll(' ', '[-_ ]')})${VARIANT}`, 'i');
const COMPANION_IN_CAPITALS = new RegExp(String.raw`(?:^|\/)(?:${IN_CAPITALS})(?:\.[\w-]+)?$`);

/** Whether a file is one that repositories hold beside their content, such as a licence. */
export function isCompanion(path: string): boolean {
  const name = withoutEnding(path);
  return COMPANION.test(name) || COMPANION_IN_CAPITALS.test(name);
}
