const honorific = /^(?:(?:dr|prof|professor|mr|mrs|ms|sir|dame|dott|dott\.ssa|ambassador|amb|gen|col)\.?\s+)+/i;
const particles = /^(?:de|da|di|del|della|van|von|der|den|la|le|bin|al|el|y|and)$/i;

/** A name without its title, as `Dr. Ann REED` is `Ann REED`. */
export const withoutHonorific = (name: string): string => name.trim().replace(honorific, '');

/** The academic title before a name, without its full stop. */
export const honorificOf = (name: string): string | undefined => {
  const title = honorific.exec(name.trim())?.[0].trim().replace(/\.$/, '');
  return title && /^(?:dr|prof|professor)$/i.test(title) ? title : undefined;
};

/** A name in one form, whatever its capitals, accents and title. */
export const foldName = (name: string): string =>
  withoutHonorific(name)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Words that name an institution or a part of one, and hardly ever a person. */
const institution =
  /\b(?:institut[eo]?|institution|universit(?:y|ies|à|ät|é)|college|cent(?:re|er)|centro|council|foundation|fondazione|stiftung|academy|museum|society|association|agency|ministry|department|faculty|commission|committee|organi[sz]ation|programme|forum|network|observatory|laboratory|library|newsroom|staff|affairs|studies|house|magazine|quarterly|board|office|bureau|bank|union|administration|secretariat)\b/i;

/** Whether a line could be the name of an institution: up to eight words that begin with a capital and are no sentence. */
export const isInstitution = (text: string): boolean =>
  /^(?:the )?\p{Lu}/u.test(text) && institution.test(text) && text.split(/\s+/).length <= 8 && !/[.!?:]/.test(text);

/** Whether a line could be the name of a person: two to five words with capitals, and nothing else. */
export function isPersonName(text: string): boolean {
  const words = withoutHonorific(text).split(/\s+/);
  if (words.length < 2 || words.length > 5 || text.length > 60 || institution.test(text)) return false;
  if (/^(?:the|an?|on|in|of|for|why|how|what|to|from|new|our|this|after|before)$/i.test(words[0] ?? '')) return false;
  return (
    words.every((word) => /^\p{Lu}[\p{L}'’.-]*$/u.test(word) || particles.test(word)) &&
    !particles.test(words.at(-1) ?? '')
  );
}

/** A name as it is spoken, as `Reed, Ann` is `Ann Reed`. */
export const inSpokenOrder = (name: string): string => name.replace(/^([^,]+),\s*([^,]+)$/, '$2 $1');

/** A name with its capitals in order, as `Ann REED` is `Ann Reed`. */
export const inSmallLetters = (name: string): string =>
  name.replace(/\p{Lu}{3,}/gu, (word) => word.charAt(0) + word.slice(1).toLocaleLowerCase('en'));

/** `A. Author and B. Author` as two names; none where a part is no name. */
export function splitNames(text: string): string[] {
  const names = text.split(/\s+(?:and|&|e|und|et)\s+|\s*;\s*/).map((name) => name.replace(/\.$/, '').trim());
  return names.every(isPersonName) ? names : [];
}
