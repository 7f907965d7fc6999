import { isMap, isSeq, Document, visit } from 'yaml';
import { articleFields } from '../../edition/schema/article.ts';

/** Write front matter as YAML, in the order of the schema, numbers and names in short lists. */
export function writeFields(fields: object): string {
  const order = Object.keys(articleFields);
  const entries = Object.entries(fields).sort(([a], [b]) => rank(a, order) - rank(b, order));
  return writeYaml(Object.fromEntries(entries));
}

const rank = (name: string, order: string[]): number => (order.includes(name) ? order.indexOf(name) : order.length);

/** Write a record as YAML. */
export function writeYaml(record: object): string {
  const document = new Document(record);
  visit(document, {
    Seq(_key, node) {
      if (node.items.every((item) => !isMap(item) && !isSeq(item))) node.flow = true;
    },
    // Some readers of YAML take a day for more than the text that it is.
    Scalar(key, node) {
      if (key === 'value' && typeof node.value === 'string' && /^\d{4}-\d/.test(node.value)) node.type = 'QUOTE_SINGLE';
    },
  });
  return document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: false });
}
