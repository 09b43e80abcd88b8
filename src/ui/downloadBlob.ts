/** Hands made bytes to the browser's own download. */

/** Milliseconds until the object address is given back: some browsers read it only after the click. */
const REVOKE_AFTER = 60_000;

export function downloadBlob(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), REVOKE_AFTER);
}
