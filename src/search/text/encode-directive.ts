/** Words as a text directive has them: as `encodeURIComponent`, and the hyphen too, which has a meaning of its own there. */
export const encodeDirective = (text: string): string => encodeURIComponent(text).replaceAll('-', '%2D');
