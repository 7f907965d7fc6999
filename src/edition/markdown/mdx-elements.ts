type MdxType = 'mdxJsxFlowElement' | 'mdxJsxTextElement';

/** What a tree has of an element of MDX, before HTML is made of it and after. */
interface Attributes {
  attributes: { type: string; name?: string; value?: unknown }[];
}

/** The elements of MDX among the nodes of a tree. */
export type MdxElement<Node> = Extract<Node, { type: MdxType }>;

/** True for an element that is written as one: `<EditorsNote>`, `<span lang="it">`. */
export const isMdxElement = <Node extends { type: string }>(node: Node): node is MdxElement<Node> =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** True for one of our components, such as `<EditorsNote>`; `name` asks for a certain one. */
export const isComponent = <Node extends { type: string }>(node: Node, name?: string): node is MdxElement<Node> =>
  isMdxElement(node) && 'name' in node && (name === undefined ? /^[A-Z]/.test(String(node.name)) : node.name === name);

/** An attribute that is written as text, such as the `4` of `note="4"`; nothing for one in braces. */
export function textAttribute({ attributes }: Attributes, name: string): string | undefined {
  const attribute = attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof attribute?.value === 'string' ? attribute.value : undefined;
}
