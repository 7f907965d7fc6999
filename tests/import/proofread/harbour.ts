/** A text on harbours, as it ought to be. */
export const harbour = `The old harbour and its neighbours

Every harbour of the northern coast has kept a record of its tides since the lighthouse was built. The pilots read
them each morning, and they compare the results with those of their neighbours. Their association began as a small
partnership between three towns; its membership talks with the inland ports took seven years.

The harbour master maintains its technological edge over competing ports by measuring currents, winds and traffic.
Despite its modest budget, the office also publishes a weekly bulletin, which fishermen, ferries and sailing clubs
share with one another. The shared interests of all of them are safety, cheap fuel and a deep channel.

“We shall need more dredging,” said the engineer, “along with a second breakwater.” The council’s growing debt
makes that unlikely; the port’s overall revenue has fallen within a decade. Each other’s high expectations were
disappointed, and mutual interests gave way to legal barriers and rapid decisions that ensure stability.
`;

/** The same text with its spaces at the wrong places: each of these pieces is wrong in one way. */
export const breaks: [right: string, wrong: string][] = [
  ['a small\npartnership', 'a small\npartner ship'],
  ['membership talks with', 'member ship talk swith'],
  ['maintains its technological edge', 'maintainsitst echnologicaledge'],
  ['Despite its modest', 'Despiteits modest'],
  ['office also', 'officealso'],
  ['shared interests', 'share dinterests'],
  ['along with', 'alongwith'],
  ['council’s growing', 'council’sgrowing'],
  ['port’s overall', 'port’soverall'],
  ['fallen within', 'fallenwithin'],
  ['Each other’s high', 'Eachother’shigh'],
  ['mutual interests', 'mutualinterests'],
  ['legal barriers', 'legalbarriers'],
  ['rapid decisions', 'rapiddecisions'],
  ['ensure stability', 'ensurestability'],
  ['and they compare', 'an dthey compare'],
  ['measuring currents', 'measu ring currents'],
];

export const brokenHarbour = breaks.reduce((text, [right, wrong]) => text.replace(right, wrong), harbour);
