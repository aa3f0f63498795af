import { Shell } from "./shell.jsx";

export const dynamic = "force-dynamic";

export default function Layout({ children }) {
  return (
    <html lang="en">
      <head>
        <title>App</title>
        <link rel="icon" href="data:," />
      </head>
      <body>
        <main>
          {children}
          <Shell />
        </main>
      </body>
    </html>
  );
}
