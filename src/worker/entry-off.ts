import { off } from './off.ts';
import type { WorkerScope } from './scope.ts';

off(globalThis as unknown as WorkerScope);
