/** What every rule of the check is: a pure function from the dataset as read to the problems of one kind. */
import type { Dataset } from '../dataset.ts';
import type { Problem } from '../problem.ts';

/** Gives all problems of its kind. Never throws, whatever the files hold; passes over what another rule reports. */
export type Rule = (dataset: Dataset) => Problem[];
