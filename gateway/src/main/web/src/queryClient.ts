import { QueryClient } from "@tanstack/react-query";
import { problemOf } from "./shared/api/problem";

const WORTH_ANOTHER_TRY = [0, 502, 503, 504];

/** Only what the network or the gateway says may pass is asked again by itself. */
export const newQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        retry: (count, error) => count < 2 && WORTH_ANOTHER_TRY.includes(problemOf(error).status),
        networkMode: "always",
      },
    },
  });
