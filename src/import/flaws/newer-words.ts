/** Words of our subjects that neither dictionary has. */
export const newerWords: ReadonlySet<string> = new Set(
  `
  backsliding cyber cyberattack cyberattacks cybercrime cyberspace cybersecurity disinformation drawdown geostrategic
  globalised globalized groupthink hardline hardliner hardliners decoupling infographic lawfare misperception
  peacebuilding policymaker policymakers policymaking realpolitik reshoring roadmap roundtable roundtables
  shipbuilder shipbuilders statecraft themself thinktank warfighting warship warships workstream workstreams
  `
    .trim()
    .split(/\s+/),
);

/** Parts that stand before words of any kind: what they make is a word, whether a dictionary has it or not. */
export const freePrefixes =
  /^(?:anti|co|counter|cyber|de|eco|extra|geo|hyper|infra|inter|intra|macro|mega|meta|micro|mid|mini|mis|multi|neo|non|pan|post|pre|pro|pseudo|quasi|re|semi|socio|sub|super|supra|techno|tele|trans|ultra|un)(?=\p{Ll}{5})/u;

/** Endings that make a word of another kind. */
export const freeSuffixes = /(?<=\p{L}{4})(?:ly|ness|isms?|ists?|like|wide|ward|wards|hood|less|fold|wise)$/u;
