import { useSession } from '../../../auth/session';
import { Welcome } from '../components/welcome';
import { Workplace } from '../components/workplace';
import '../components/home.css';

/** A welcome for visitors; what waits for those who take part. */
export function HomePage() {
  const session = useSession();
  return session.status === 'anonymous' ? <Welcome /> : <Workplace />;
}
