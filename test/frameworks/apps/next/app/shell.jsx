"use client";
// What stays when the router shows another page.
import Link from "next/link";
import { useEffect, useState } from "react";

export function Shell() {
  const [count, setCount] = useState(0);
  useEffect(() => document.documentElement.setAttribute("data-hydrated", ""), []);
  return (
    <>
      <button type="button" id="count" onClick={() => setCount(count + 1)}>
        {count}
      </button>
      <Link id="to-second" href="/second">
        Second
      </Link>
      <input id="note" />
    </>
  );
}
