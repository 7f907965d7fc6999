import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { personSchema } from '../../src/edition/schema/person.ts';
import { publisherSchema } from '../../src/edition/schema/publisher.ts';
import { topicSchema } from '../../src/edition/schema/topic.ts';
import { workSchema } from '../../src/edition/schema/work.ts';

const schemas = { people: personSchema, publishers: publisherSchema, topics: topicSchema, works: workSchema };

/** The examples in the manual for editors that are whole files: each begins with a comment that names the file. */
const patterns = [
  ...readFileSync('docs/editing.md', 'utf8').matchAll(/^```yaml\n(# content\/(\w+)\/([\w-]+)\.yaml[\s\S]*?)^```/gm),
].map(([, text = '', collection = '', name = '']) => ({ text, collection: collection as keyof typeof schemas, name }));

test('the manual has patterns of all kinds', () => {
  assert.deepEqual([...new Set(patterns.map(({ collection }) => collection))].sort(), Object.keys(schemas));
});

for (const { text, collection, name } of patterns) {
  test(`the pattern ${collection}/${name} is one that a build takes`, () => {
    assert.deepEqual(schemas[collection].safeParse(parse(text)).error?.issues ?? [], []);
  });
}
