/** What is published of the dataset beside the file that the page loads, below the site's root. */
import { FORMAT_VERSION } from '#domain/schema.ts';

const FORMAT_FOLDER = `data/schema/${FORMAT_VERSION}`;

export const ARCHIVE_FILE = 'data/dataset.zip';
export const DICTIONARY_FILE = `${FORMAT_FOLDER}/dictionary.md`;
export const DATASET_SCHEMA_FILE = `${FORMAT_FOLDER}/dataset.schema.json`;
