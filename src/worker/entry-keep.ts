import { keep } from './keep.ts';
import type { WorkerScope } from './scope.ts';

const scope = globalThis as unknown as WorkerScope;
if (scope.courseFiles) keep(scope, scope.courseFiles);
