/** One fault in the request; `pointer` is a JSON pointer into the body, e.g. "/name/de/text". */
export interface FieldProblem {
  pointer?: string;
  code?: string;
  detail: string;
}

/** RFC 9457 problem as the API answers it. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string;
  instance?: string;
  errors?: FieldProblem[];
}

/** `unreachable` is ours: no answer came at all. */
export const unreachableType = 'urn:miteinander:unreachable';

export class ProblemError extends Error {
  readonly problem: Problem;
  /** Seconds the server asks to wait, if it said so. */
  readonly retryAfter: number | undefined;

  constructor(problem: Problem, retryAfter?: number) {
    super(problem.detail ?? problem.title);
    this.name = 'ProblemError';
    this.problem = problem;
    this.retryAfter = retryAfter;
  }

  get status(): number {
    return this.problem.status;
  }
  /** Someone else changed the thing since it was read (or no version was sent). */
  get isStale(): boolean {
    return this.status === 412 || this.status === 428;
  }
  get isNotFound(): boolean {
    return this.status === 404 || this.status === 410;
  }
  get isForbidden(): boolean {
    return this.status === 403;
  }
  get isUnreachable(): boolean {
    return this.problem.type === unreachableType;
  }
}

export function unreachable(reason: unknown): ProblemError {
  return new ProblemError({
    type: unreachableType,
    title: reason instanceof Error ? reason.message : 'unreachable',
    status: 0,
  });
}

/** The problem in an answer; a body that is no problem leaves the status alone to tell. */
export function problemFrom(response: Response, body: unknown): ProblemError {
  const wait = Number(response.headers.get('Retry-After') ?? Number.NaN);
  const retryAfter = Number.isFinite(wait) ? wait : undefined;
  const problem = isProblemBody(body)
    ? { type: 'about:blank', ...body, status: response.status }
    : { type: 'about:blank', title: response.statusText, status: response.status };
  return new ProblemError(problem, retryAfter);
}

/** The same for an answer whose body was not read yet. */
export async function problemOf(response: Response): Promise<ProblemError> {
  try {
    return problemFrom(response, await response.json());
  } catch {
    return problemFrom(response, undefined);
  }
}

function isProblemBody(body: unknown): body is Partial<Problem> & { title: string } {
  return typeof body === 'object' && body !== null && 'title' in body;
}

export function asProblem(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  return {
    type: 'about:blank',
    title: error instanceof Error ? error.message : String(error),
    status: -1,
  };
}

/** "/goals/0/text~1de" → "goals.0.text/de", the path react-hook-form uses. */
export function pointerToPath(pointer: string): string {
  return pointer
    .replace(/^#?\//, '')
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join('.');
}
