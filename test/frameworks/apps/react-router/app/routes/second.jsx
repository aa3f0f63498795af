import { PLAYER, SECOND_IMAGE, SECOND_SCRIPT } from "../../hosts.mjs";

export default function Second() {
  return (
    <>
      <h1 id="second">Second</h1>
      <iframe src={PLAYER} title="Film" />
      <img src={SECOND_IMAGE} alt="A" />
      <script async src={SECOND_SCRIPT} />
    </>
  );
}
