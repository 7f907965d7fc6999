import { countWords } from '../words/count-words.ts';

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
      /(?:copyright|©|\(c\)\s*\d{4}).*|.*\b(?:all rights reserved|riproduzione riservata|tutti i diritti riservati|alle rechte vorbehalten|tous droits réservés)\b.*/i,
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

/** Why a line is furniture of a page and no part of its text; nothing where it is not. A long line never is. */
export function furnitureReason(text: string): string | undefined {
  const line = text.replace(/\s+/g, ' ').trim();
  if (countWords(line) > 14 || line.length > 120) return undefined;
  return whole.find(({ pattern }) => pattern.test(line))?.reason;
}
