import { franc } from 'franc-min';

const codes = [
  'en',
  'fr',
  'de',
  'it',
  'es',
  'pt',
  'nl',
  'pl',
  'tr',
  'ru',
  'uk',
  'ar',
  'fa',
  'he',
  'zh',
  'ja',
  'ko',
  'el',
  'ro',
  'cs',
  'hu',
  'sv',
  'da',
  'nb',
  'fi',
  'az',
  'ka',
  'id',
  'vi',
  'th',
  'hi',
];

/** Codes by name, in the language itself and in English. */
const byName = new Map(
  codes.flatMap((code) =>
    [code, 'en'].map((inLanguage) => [
      new Intl.DisplayNames([inLanguage], { type: 'language' }).of(code)?.toLowerCase() ?? code,
      code,
    ]),
  ),
);

/** The BCP 47 tags of the languages that a line names, as `Türkçe Русский` names `tr` and `ru`, or of a tag itself. */
export function findLanguages(text: string): string[] {
  const words = text.toLowerCase().split(/[^\p{L}\p{M}-]+/u);
  const tag =
    /^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(text.trim()) && codes.includes(text.trim().slice(0, 2).toLowerCase())
      ? [text.trim()]
      : [];
  return [...new Set([...words.flatMap((word) => byName.get(word) ?? []), ...tag])];
}

/** The BCP 47 tag of the language in which a text is written; nothing where it is too short to say. */
export function detectLanguage(text: string): string | undefined {
  const found = franc(text.slice(0, 20_000), { minLength: 60 });
  return found === 'und' ? undefined : Intl.getCanonicalLocales(found)[0];
}
