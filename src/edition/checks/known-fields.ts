import { z } from 'astro/zod';

interface JsonSchema {
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
}

/** Names of the fields that a schema allows at a place such as `['keyPoints', 2]`. */
export function knownFields(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let places = [z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema];
  for (const part of path) {
    places = places
      .flatMap((place) => [place, ...(place.anyOf ?? [])])
      .map((place) => (typeof part === 'number' ? place.items : place.properties?.[String(part)]))
      .filter((place) => place !== undefined);
  }
  return places
    .flatMap((place) => [place, ...(place.anyOf ?? [])])
    .flatMap((place) => Object.keys(place.properties ?? {}));
}
