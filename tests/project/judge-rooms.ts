import type { CodeFile, Import } from './imports.ts';
import { roomOf, type Rooms } from './rooms.ts';

/** A number of imports from one room to another. */
interface Arrow {
  from: string;
  to: string;
  count: number;
}

/** Everything that is against the rule, a line each, with file and line; `folder` is put before each path. */
export function findFaults(files: CodeFile[], rooms: Rooms, folder: string): string[] {
  return [
    ...files.filter(({ path }) => !rooms[roomOf(path)]).map(({ path }) => unknownRoom(`${folder}/${path}`, path)),
    ...crossings(files)
      .filter(({ from, to }) => rooms[roomOf(from)]?.includes(roomOf(to)) === false)
      .map(
        (one) =>
          `${folder}/${one.from}:${one.line}: ${roomOf(one.from)} may not import ${one.to}. ${remedy(one, rooms)}`,
      ),
    ...findCircles(arrowsOf(files)).map((circle) => `The rooms ${circle.join(', ')} import each other in a circle.`),
    ...findCircles(files.flatMap(({ imports }) => imports).filter(({ isType }) => !isType)).map(
      (circle) => `These files import each other in a circle: ${circle.map((path) => `${folder}/${path}`).join(', ')}.`,
    ),
  ];
}

const unknownRoom = (file: string, path: string): string =>
  `${file}:1: ${roomOf(path)} is no room. Put the file into one, or add the room to tests/project/rooms.ts.`;

const remedy = ({ from }: Import, rooms: Rooms): string =>
  `It may import ${rooms[roomOf(from)]?.join(', ') || 'nothing from outside'}: move what both need there.`;

/** Imports from one room to another, those of types too. */
const crossings = (files: CodeFile[]): Import[] =>
  files.flatMap(({ imports }) => imports).filter(({ from, to }) => roomOf(from) !== roomOf(to) && !to.startsWith('..'));

function arrowsOf(files: CodeFile[]): Arrow[] {
  const arrows = new Map<string, Arrow>();
  for (const { from, to } of crossings(files)) {
    const key = `${roomOf(from)} ${roomOf(to)}`;
    arrows.set(key, { from: roomOf(from), to: roomOf(to), count: (arrows.get(key)?.count ?? 0) + 1 });
  }
  return [...arrows.values()];
}

/** Groups of names of which each leads to each other, largest circles only; a name that leads to itself alone is none. */
function findCircles(arrows: { from: string; to: string }[]): string[][] {
  const next = Map.groupBy(arrows, ({ from }) => from);
  const reach = (start: string): Set<string> => {
    const met = new Set<string>();
    const open = [start];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      for (const { to } of next.get(name) ?? []) {
        if (!met.has(to)) open.push(to);
        met.add(to);
      }
    }
    return met;
  };
  const reached = new Map([...next.keys()].map((name) => [name, reach(name)]));
  const circles: string[][] = [];
  for (const [name, met] of reached) {
    if (circles.some((circle) => circle.includes(name))) continue;
    const circle = [...met].filter((other) => reached.get(other)?.has(name));
    if (circle.length > 1) circles.push(circle.sort());
  }
  return circles;
}

/** The rooms with their files, lines and arrows, a line each. */
export function describeRooms(files: CodeFile[], rooms: Rooms): string {
  const arrows = arrowsOf(files);
  const rows = Object.keys(rooms).map((room) => {
    const own = files.filter(({ path }) => roomOf(path) === room);
    const lines = own.reduce((sum, file) => sum + file.lines, 0);
    const to = arrows.filter(({ from }) => from === room).map((arrow) => `${arrow.to} ${arrow.count}`);
    return `${room.padEnd(18)} ${String(own.length).padStart(5)} ${String(lines).padStart(6)}  ${to.join(', ')}`;
  });
  return [`${'room'.padEnd(18)} files  lines  imports from`, ...rows].join('\n');
}
