/** A node of Astro’s syntax tree, which is ESTree with JSX; `start` and `end` are offsets in UTF-16. */
export interface Node {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

/** Something that a child of an element can put on the page. */
export interface Piece {
  kind: 'text' | 'inline' | 'block';
  /** Its first and its last character; empty where the template doesn’t say. */
  first: string;
  last: string;
}

/** Elements that begin a line of their own, or hold no words. */
const apart = new Set(
  (
    'address article aside blockquote body br button dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 head header hr html img input legend li link main meta nav noscript ol optgroup option p path ' +
    'script section select style summary svg table tbody td textarea th thead title tr ul'
  ).split(' '),
);

const unknown = (kind: Piece['kind']): Piece => ({ kind, first: '', last: '' });
const written = (text: string): Piece => ({ kind: 'text', first: text.at(0) ?? '', last: text.at(-1) ?? '' });

export const isBlank = ({ type, raw }: Node): boolean => type === 'JSXText' && String(raw).trim() === '';

/** All that a child, or an expression inside it, can put on the page; nothing where it puts nothing there. */
export function piecesOf(node: Node): Piece[] {
  const of = (...fields: string[]) => fields.flatMap((field) => piecesOf(node[field] as Node));
  switch (node.type) {
    case 'JSXText':
      return [written(String(node['raw']).trim())];
    case 'JSXElement':
      return [pieceOfElement(node)];
    case 'JSXFragment':
      return childrenOf(node).flatMap(piecesOf);
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
      return of('expression');
    case 'LogicalExpression':
      return node['operator'] === '&&' ? of('right') : of('left', 'right');
    case 'ConditionalExpression':
      return of('consequent', 'alternate');
    case 'CallExpression':
      return piecesOfCall(node);
    case 'Literal':
      return typeof node['value'] === 'string' ? [written(node['value'])] : [];
    case 'TemplateLiteral':
      return [pieceOfTemplate(node)];
    case 'JSXEmptyExpression':
      return [];
    default:
      return node['name'] === 'undefined' ? [] : [unknown('text')];
  }
}

const childrenOf = (node: Node): Node[] => (node['children'] as Node[]).filter((child) => !isBlank(child));

function pieceOfElement(node: Node): Piece {
  const { name } = node['openingElement'] as { name: { name?: string } };
  if (apart.has(name.name ?? '')) return unknown('block');
  if (name.name === 'Fragment') return childrenOf(node).flatMap(piecesOf)[0] ?? unknown('inline');
  const pieces = childrenOf(node).map((child) => piecesOf(child));
  return { kind: 'inline', first: pieces.at(0)?.[0]?.first ?? '', last: pieces.at(-1)?.[0]?.last ?? '' };
}

/** `list.map((item) => (…))` puts there what its function returns, any other call a text. */
function piecesOfCall(node: Node): Piece[] {
  const functions = (node['arguments'] as Node[]).filter(({ type }) => type === 'ArrowFunctionExpression');
  return functions.length > 0 ? functions.flatMap(({ body }) => piecesOfBody(body as Node)) : [unknown('text')];
}

function piecesOfBody(body: Node): Piece[] {
  const statements = body['body'] as Node[] | undefined;
  if (!statements) return piecesOf(body);
  return statements.flatMap(({ type, expression, argument }) => {
    if (type === 'ExpressionStatement') return piecesOf(expression as Node);
    return type === 'ReturnStatement' && argument ? piecesOf(argument as Node) : [];
  });
}

function pieceOfTemplate(node: Node): Piece {
  const quasis = (node['quasis'] as { value: { cooked: string } }[]).map(({ value }) => value.cooked);
  return { kind: 'text', first: quasis.at(0)?.at(0) ?? '', last: quasis.at(-1)?.at(-1) ?? '' };
}
