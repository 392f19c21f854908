import { useParams } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { NotFound } from "../shared/frame/Refused";
import { openArea } from "../shared/i18n/texts";
import { Waiting } from "../shared/ui/Load";

/** Pages of one's own that the first screens never need: one address for all, so that the map of addresses stays small. */
const PAGES = {
  meldinger: lazy(() => import("./mydata/TalkPage")),
  filer: lazy(() => import("./mydata/FilesPage")),
  notater: lazy(() => import("./mydata/NotesPage")),
  rett: lazy(() => import("./mydata/CorrectPage")),
  data: lazy(() => import("./mydata/MyDataPage")),
  varsler: lazy(async () => ({ default: (await import("./mydata/MyDataPage")).NoticesPage })),
  lop: lazy(async () => {
    await openArea("journey");
    return import("./WayPage");
  }),
  kortet: lazy(() => import("./profile/PreviewPage")),
};

export default function MyPages() {
  const { page } = useParams({ from: "/meg/mitt/$page" });
  if (!Object.hasOwn(PAGES, page)) return <NotFound />;
  const Shown = PAGES[page as keyof typeof PAGES];
  return (
    <Suspense fallback={<Waiting />}>
      <Shown />
    </Suspense>
  );
}
