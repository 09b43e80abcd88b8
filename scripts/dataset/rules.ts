/** Every rule of the check, by the name of what it finds. A new rule is a module in `rules/` and a line here. */
import { findUnexplainedAbbreviations } from './rules/abbreviations.ts';
import { findUnsafeAddresses } from './rules/addresses.ts';
import { findUnwantedCharacters } from './rules/characters.ts';
import { findDanglingReferences } from './rules/danglingReferences.ts';
import { findImpossibleDates } from './rules/dates.ts';
import { findDuplicateKeys } from './rules/duplicateKeys.ts';
import { findDuplicateNames } from './rules/duplicateNames.ts';
import { findWrongRoots } from './rules/fileRoots.ts';
import { findUnknownVersions } from './rules/formatVersion.ts';
import { findBrokenLineage } from './rules/lineage.ts';
import { findWrongOverlays } from './rules/overlays.ts';
import { findBrokenRenames } from './rules/renames.ts';
import { findUnreadableFiles } from './rules/readableFiles.ts';
import type { Rule } from './rules/rule.ts';
import { findSchemaBreaches } from './rules/schemaBreaches.ts';
import { findStrayFiles } from './rules/strayFiles.ts';
import { findMissingTranslations } from './rules/translations.ts';
import { findUnknownFields } from './rules/unknownFields.ts';

export const RULES = {
  'unreadable-file': findUnreadableFiles,
  'stray-file': findStrayFiles,
  'wrong-root': findWrongRoots,
  'duplicate-key': findDuplicateKeys,
  'unknown-version': findUnknownVersions,
  'schema-breach': findSchemaBreaches,
  'unknown-field': findUnknownFields,
  'impossible-date': findImpossibleDates,
  'unsafe-address': findUnsafeAddresses,
  'unwanted-character': findUnwantedCharacters,
  'duplicate-name': findDuplicateNames,
  'dangling-reference': findDanglingReferences,
  'missing-translation': findMissingTranslations,
  'wrong-overlay': findWrongOverlays,
  'unexplained-abbreviation': findUnexplainedAbbreviations,
  'broken-lineage': findBrokenLineage,
  'broken-rename': findBrokenRenames,
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleName = keyof typeof RULES;
