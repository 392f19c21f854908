import { useTranslation } from "react-i18next";
import type { Opening } from "../../shared/api/types";
import { WatchOpening } from "../../shared/searches/WatchOpening";
import { PersonLink } from "../suggestions/Other";

/** Staff hear of new people of their own who fit a place, and see here whom of them they may see now. */
export function WatchForMine({ opening }: { opening: Opening }) {
  const { t } = useTranslation("opening", { keyPrefix: "searches.cases" });
  return (
    <WatchOpening opening={opening} words="cases">
      {({ people }) =>
        people.length > 0 && (
          <>
            <p>{t("new", { count: people.length })}</p>
            <ul>
              {people.map((id) => (
                <li key={id}>
                  <PersonLink id={id} />
                </li>
              ))}
            </ul>
          </>
        )
      }
    </WatchOpening>
  );
}
