import { countWords } from '../proof/tokens.ts';

interface Pattern {
  reason: string;
  /** Has to match all of a line. */
  pattern: RegExp;
}

const patterns: Pattern[] = [
  {
    reason: 'share buttons',
    pattern:
      /(?:share|condividi|partager|teilen)(?:\s+(?:this|the|on|it|via|su))?(?:\s+(?:post|article|page|story|link|on|via|facebook|twitter|x|linkedin|whatsapp|telegram|email|e-mail|now|questo articolo))*\s*:?/i,
  },
  {
    reason: 'share buttons',
    pattern:
      /(?:(?:facebook|twitter|linkedin|whatsapp|telegram|e-?mail|print|pinterest|reddit|copy link|tweet|pin it|x)\b[\s,|/·•]*)+/i,
  },
  {
    reason: 'share buttons',
    pattern:
      /(?:(?:(?:share|post|send|follow us) (?:on|via|by) )(?:facebook|twitter|x|linkedin|whatsapp|telegram|e-?mail|reddit|bluesky|mastodon)\b[\s,|/·•]*(?:(?:print|copy link|tweet|pin it|e-?mail|download(?: pdf)?)\b[\s,|/·•]*)*)+/i,
  },
  {
    reason: 'head or foot of a printed page',
    pattern:
      /https?:\/\/\S+\s+\d+\s*(?:\/|of)\s*\d+|\d+\s*(?:\/|of)\s*\d+\s+https?:\/\/\S+|page\s+\d+\s+(?:of|\/)\s+\d+/i,
  },
  {
    reason: 'links to other posts',
    pattern:
      /(?:similar|related|recent|latest|recommended|popular|more|previous|next|read)\s+(?:posts?|articles?|stories|content|reading|news|more|next|also)\s*:?|you (?:may|might) also (?:like|be interested in)\s*:?|articoli correlati|leggi anche\s*:?|see also\s*:?/i,
  },
  {
    reason: 'reading time',
    pattern:
      /(?:(?:estimated )?reading time|tempo di lettura|read time)\s*:?.{0,40}|\d+\s*(?:min(?:ute)?s?|minuti)\.?(?:,?\s*\d+\s*(?:sec(?:ond)?s?|secondi)\.?)?(?:\s+(?:read|di lettura|reading time))?/i,
  },
  {
    reason: 'views and comments',
    pattern: /(?:[\d.,]+\s*k?|no|leave a|add a|post a)\s+(?:views?|comments?|shares?|likes?|reads?)/i,
  },
  {
    reason: 'copyright line',
    pattern:
      /copyright\s+[^.!?]*|(?:copyright\s*(?:©|\(c\)|\d{4})|©|\(c\)\s*\d{4}).*|(?:.*[^\s\p{L}]\s*)?(?:all rights reserved|riproduzione riservata|tutti i diritti riservati|alle rechte vorbehalten|tous droits réservés)(?!\p{L}).*/iu,
  },
  {
    reason: 'other languages of the post',
    pattern:
      /(?:this (?:post|article|page) is (?:also )?available in|also available in|read (?:this )?in|disponibile in)\s*:?.*/i,
  },
  {
    reason: 'navigation of the page',
    pattern:
      /(?:home|menu|search|skip to (?:main )?content|back to top|print(?: this page)?|printer-friendly version|download(?: pdf)?|subscribe(?: to .*)?|sign up.*|log ?in|newsletter|follow us(?: on)?|advertisement|cookie policy|privacy policy|contact us|go back|stampa)\s*:?/i,
  },
  {
    reason: 'category label',
    pattern:
      /(?:articoli|articles?|commentar(?:y|ies)|opinions?|news|analys[ei]s|editorials?|blog|essays?|interviews?|op-?eds?|analisi|notizie)(?:\s*\([^)]*\))?/i,
  },
];

const whole = patterns.map(({ reason, pattern }) => ({ reason, pattern: new RegExp(`^(?:${pattern.source})$`, 'iu') }));

const places =
  /^(?:home|menu|about(?: us)?|contact(?: us)?|news|events|publications|research|topics|regions|experts|people|team|archive|search|blog|podcasts?|videos?|multimedia|press|media|careers|jobs|donate|support us|subscribe|newsletter|log ?in|sign (?:in|up)|programmes?|projects|library|authors?|issues|shop|login|faq|sitemap|privacy(?: policy)?|terms(?: of use)?|cookies|imprint|impressum|chi siamo|contatti)$/i;

/** The menu of a site, as a print view has it: names of its parts between bars. */
export const menuReason = 'menu of the site';

function isMenu(line: string): boolean {
  const parts = line.split(/\s*[|›»>•·]\s*/).filter(Boolean);
  return parts.length >= 3 && parts.filter((part) => places.test(part)).length * 2 >= parts.length;
}

/** Why a line is boilerplate; `undefined` if it is text. A long line never is boilerplate. */
export function boilerplateReason(text: string): string | undefined {
  const line = text.replace(/\s+/g, ' ').trim();
  const words = countWords(line);
  if (isMenu(line) && words <= 30) return menuReason;
  if (words > 14 || line.length > 160) return undefined;
  return whole.find(({ pattern }) => pattern.test(line))?.reason;
}
