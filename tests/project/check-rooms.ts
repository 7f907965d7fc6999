import { readCode } from './imports.ts';
import { describeRooms, findFaults } from './judge-rooms.ts';
import { rooms } from './rooms.ts';

// Which room of `src/` imports from which: a part of `npm run check`.
const files = readCode('src');
const faults = findFaults(files, rooms, 'src');
console.log(describeRooms(files, rooms));
if (faults.length > 0) {
  console.error(`\n${faults.join('\n')}`);
  process.exitCode = 1;
}
