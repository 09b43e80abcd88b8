/** The little of citation-js 0.8 that tests use; the packages carry no types of their own. */
declare module '@citation-js/core' {
  export interface CslName {
    readonly literal?: string;
    readonly family?: string;
    readonly given?: string;
  }
  export interface CslDate {
    readonly 'date-parts': readonly (readonly number[])[];
  }
  export interface CslItem {
    readonly id: string;
    readonly type: string;
    readonly title: string;
    readonly author?: readonly CslName[];
    readonly issued?: CslDate;
    readonly accessed?: CslDate;
    readonly publisher?: string;
    readonly note?: string;
    readonly URL?: string;
    readonly language?: string;
    readonly version?: string;
    readonly 'citation-key'?: string;
  }
  export class Cite {
    constructor(data: unknown, options?: { readonly forceType?: string });
    readonly data: readonly CslItem[];
  }
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
