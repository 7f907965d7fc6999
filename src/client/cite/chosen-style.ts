/** Where the device keeps the style in which its reader cites. */
const key = 'citation-style';

/** What was chosen on this page, whatever becomes of it on the device. */
let chosen: string | undefined;

/** The style that was chosen last on this device, or else the first. */
export function chosenStyle<Form extends { style: string }>(forms: Form[]): Form | undefined {
  const style = chosen ?? readStyle();
  return forms.find((form) => form.style === style) ?? forms[0];
}

/** Remember a style, as far as the device lets us: storage may be full or switched off, and then nothing is lost but that. */
export function chooseStyle(style: string): void {
  chosen = style;
  try {
    localStorage.setItem(key, style);
  } catch {
    // The choice holds for this page.
  }
}

function readStyle(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}
