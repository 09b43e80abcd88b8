/** The independent reader of dates that the tests compare with. It comes without types. */
declare module 'edtf' {
  export default function edtf(text: string): { readonly type: string; readonly min: number; readonly max: number };
}
