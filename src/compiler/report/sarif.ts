import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Log, Region, ReportingDescriptor, Result } from 'sarif';
import { type Diagnostic, isOfFolder } from '../rules/diagnostics.ts';
import type { Rule } from '../rules/rule.ts';
import { onOneLine } from './one-line.ts';
import { rules } from './rules.ts';

/**
 * Writes diagnostics as a SARIF 2.1.0 log, which code scanning services and editors read.
 *
 * Results have no fingerprints: GitHub's upload action makes them from the lines of the files, and warns about others.
 *
 * @param diagnostics with paths from the root of the repository, or absolute ones
 * @param version the version of career-levels
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function formatSarif(diagnostics: readonly Diagnostic[], version: string): string {
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'career-levels', version, rules: rules.map(descriptorOf) } },
        columnKind: 'utf16CodeUnits',
        results: diagnostics.map(resultOf),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function descriptorOf({ name, severity, why, mend }: Rule): ReportingDescriptor {
  const words = name.replaceAll('-', ' ');
  return {
    id: name,
    shortDescription: { text: `${words.charAt(0).toUpperCase()}${words.slice(1)}` },
    fullDescription: { text: why },
    help: { text: mend },
    defaultConfiguration: { level: severity },
  };
}

function resultOf(diagnostic: Diagnostic): Result {
  const { rule, severity, path, message, mend } = diagnostic;
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ name }) => name === rule),
    level: severity,
    // the advice for this problem may say more than the rule's help
    message: { text: asText(`${onOneLine(message)}\n${onOneLine(mend)}`) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(path) },
          ...(isOfFolder(diagnostic) ? {} : { region: regionOf(diagnostic) }),
        },
      },
    ],
  };
}

function regionOf({ line, column, endLine, endColumn }: Diagnostic): Region {
  return {
    startLine: line,
    startColumn: column,
    ...(endLine === undefined || endColumn === undefined ? {} : { endLine, endColumn }),
  };
}

/** A relative path stays relative, without a base: whoever reads the log knows where the repository is. */
function uriOf(path: string): string {
  return isAbsolute(path) ? pathToFileURL(path).href : path.split('/').map(encodeURIComponent).join('/');
}

/** Keeps a document's words from being taken for the placeholders and links that a SARIF message may hold. */
function asText(words: string): string {
  return words.replace(/[{}]/g, '$&$&').replaceAll('](', '] (');
}
