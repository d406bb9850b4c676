import type { Response } from '../../../api/models';

/** In the order they came; what was put aside apart, never lost. */
export function sortAnswers(answers: readonly Response[]): {
  current: Response[];
  aside: Response[];
} {
  const inOrder = [...answers].sort((a, b) => a.createdAt.localeCompare(b.createdAt));
  const isAside = ({ status }: Response) => status === 'PARKED' || status === 'REJECTED';
  return {
    current: inOrder.filter((answer) => !isAside(answer)),
    aside: inOrder.filter(isAside),
  };
}
