import { useSearch } from "@tanstack/react-router";
import TemplatePage from "./TemplatePage";
import TemplatesPage from "./TemplatesPage";

/** All of them, or one. */
export default function Pages() {
  const { mal } = useSearch({ from: "/regler/endre/maler" });
  return mal ? <TemplatePage key={mal} id={mal} /> : <TemplatesPage />;
}
