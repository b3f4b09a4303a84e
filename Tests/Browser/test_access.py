"""What those meet who read with their ears, by keyboard, or on a small screen."""

import unittest

from axe_core_python.sync_playwright import Axe

from reports import DESKTOP, PHONE, PageTest, bundled

# Of each attribute that colours text, its contrast with what lies behind it.
PICTURE_CONTRASTS = """
() => {
  const luminance = (color) => {
    const channels = color.match(/[\\d.]+/g).slice(0, 3).map((value) => value / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2];
  };
  const ratio = (one, other) => {
    const pair = [luminance(one), luminance(other)].sort((left, right) => left - right);
    return (pair[1] + 0.05) / (pair[0] + 0.05);
  };
  const fill = (element) => getComputedStyle(element).fill;
  const ground = fill(document.querySelector('#page-stage svg polygon'));
  return [...document.querySelectorAll('#page-stage text')].map((text) => {
    const box = text.parentElement.matches('.actor') ? text.parentElement.querySelector('path, polygon') : null;
    return [text.textContent, ratio(fill(text), box ? fill(box) : ground)];
  });
}
"""


class Access(PageTest):
    def assert_accessible(self, page):
        outcome = Axe().run(page)
        self.assertGreater(len(outcome["passes"]), 20, "the rules were applied")
        told = [
            f"{violation['id']}: {node['html'][:160]} {node.get('failureSummary', '')}"
            for violation in outcome["violations"]
            for node in violation["nodes"]
        ]
        self.assertEqual(told, [])

    def test_axe_finds_nothing_in_either_theme_at_either_width(self):
        for name in ["russia-iran", "great-powers"]:
            for scheme in ["light", "dark"]:
                for viewport in [DESKTOP, PHONE]:
                    with self.subTest(name=name, scheme=scheme, width=viewport["width"]):
                        page = self.open(bundled(name), viewport=viewport, scheme=scheme)
                        self.assertEqual(page.evaluate("document.documentElement.dataset.theme"), scheme)
                        self.assert_accessible(page)

    def test_axe_finds_nothing_with_ties_or_an_actor_open_and_filters_set(self):
        for address in ["#period=after-ukraine&tie=C08&tie=C01a", "#about=IRN&sign=negative", "#sign="]:
            for scheme, viewport in [("light", PHONE), ("dark", DESKTOP)]:
                with self.subTest(address=address, scheme=scheme):
                    self.assert_accessible(
                        self.open(bundled("russia-iran"), address, viewport=viewport, scheme=scheme)
                    )

    def test_all_text_of_the_pictures_can_be_read_in_either_theme(self):
        for name in ["russia-iran", "great-powers"]:
            for scheme in ["light", "dark"]:
                page = self.open(bundled(name), scheme=scheme)
                for period in self.data(page)["periods"]:
                    page.evaluate(f"location.hash = 'period={period['id']}'")
                    page.locator("#page-period", has_text=period["name"]).wait_for(state="attached")
                    contrasts = page.evaluate(PICTURE_CONTRASTS)
                    self.assertGreater(len(contrasts), 20)
                    dim = [(text, round(ratio, 2)) for text, ratio in contrasts if ratio < 4.5]
                    self.assertEqual(dim, [], f"{name}, {scheme}, {period['id']}")

    def test_the_page_never_scrolls_sideways(self):
        for width in [320, 360, 768, 1280]:
            for address in ["", "#about=IRN", "#tie=C08"]:
                page = self.open(bundled("russia-iran"), address, viewport={"width": width, "height": 740})
                self.assertLessEqual(page.evaluate("document.documentElement.scrollWidth"), width)

    def test_the_first_stop_is_a_way_past_the_controls(self):
        page = self.open(bundled("russia-iran"))
        page.keyboard.press("Tab")
        self.assertEqual(self.focused(page), "page-skip")
        page.keyboard.press("Enter")
        self.assertEqual(self.focused(page), "page-stage")

    def test_every_control_can_be_reached_with_the_tab_key_and_shows_it(self):
        page = self.open(bundled("russia-iran"))
        wanted = set(page.evaluate(
            "[...document.querySelectorAll('button:enabled:not([tabindex]), input, select, .scroller, a[href]')]"
            ".filter((element) => element.getClientRects().length > 0 || element.matches('.skip')).length.toString()"
        ).split())
        reached, unseen = set(), []
        for _ in range(400):
            page.keyboard.press("Tab")
            here = page.evaluate(
                "(() => { const element = document.activeElement; element.dataset.stop ??= String(Math.random());"
                " return [element.dataset.stop, element.outerHTML.slice(0, 80), getComputedStyle(element).outlineStyle]; })()"
            )
            if here[1].startswith("<body") or here[0] in reached:
                break
            reached.add(here[0])
            if here[2] == "none":
                unseen.append(here[1])
        self.assertEqual(unseen, [])
        # The picture and the matrix are one stop more each.
        self.assertEqual({str(len(reached) - 2)}, wanted)


if __name__ == "__main__":
    unittest.main()
