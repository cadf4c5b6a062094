import { StartForm } from './start-form';

export const metadata = { title: 'Open an account' };

export default function StartPage() {
  return (
    <>
      <h1>Open an account</h1>
      <p>We need to know that it is you. Have your passport at hand; it takes two minutes.</p>
      <StartForm />
    </>
  );
}
