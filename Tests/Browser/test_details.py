"""What a line and an actor tell when they are opened."""

import unittest

from reports import DESKTOP, PHONE, PageTest, bundled, folder, report


class Details(PageTest):
    def middle_of(self, page, line):
        """A point on a line, in the window."""
        return page.evaluate(
            """(id) => {
              const path = document.getElementById(id).querySelector('path');
              path.scrollIntoView({ block: 'center' });
              const point = path.getPointAtLength(path.getTotalLength() / 2).matrixTransform(path.getScreenCTM());
              return [point.x, point.y];
            }""",
            line,
        )

    def test_a_line_opens_by_mouse_a_little_beside_it_too(self):
        for scheme in ["light", "dark"]:
            for viewport in [DESKTOP, PHONE]:
                page = self.open(bundled("russia-iran"), "#period=after-ukraine", viewport=viewport, scheme=scheme)
                if viewport == PHONE:
                    page.locator("#page-larger").click()
                    page.locator("#page-larger").click()
                x, y = self.middle_of(page, "tie-C13a")
                page.mouse.click(x + 1, y + 2)
                panel = page.locator("#page-panel")
                self.assertEqual(panel.locator("h2").text_content(), "War")
                self.assertIn("Ukraine", panel.text_content())
                self.assertEqual(self.focused(page), "page-panel-title")

    def test_a_line_opens_by_keyboard_and_gives_the_focus_back(self):
        page = self.open(bundled("russia-iran"), "#period=after-ukraine")
        page.locator("#page-stage").focus()
        page.keyboard.press("Tab")
        self.assertEqual(self.focused(page), "actor-RUS")
        actors = page.locator("#page-stage g.actor").count()
        for _ in range(actors):
            page.keyboard.press("ArrowDown")
        line = self.focused(page)
        self.assertTrue(line.startswith("tie"), line)
        page.keyboard.press("Enter")
        self.assertEqual(self.focused(page), "page-panel-title")
        self.assertIn("is-open", page.locator(f"#{line}").get_attribute("class"))
        page.keyboard.press("Escape")
        self.assertEqual(self.focused(page), line)
        page.keyboard.press("ArrowUp")
        self.assertTrue(self.focused(page).startswith("actor-"))

    def test_a_tie_tells_all_that_is_known_of_it(self):
        page = self.open(bundled("russia-iran"), "#period=after-ukraine&tie=C08")
        data = self.data(page)
        tie = next(tie for tie in data["ties"] if tie["id"] == "C08")
        told = page.locator("#page-panel").text_content()
        for wanted in ["Russia", "Iran", "Nuclear cooperation", "+ positive", "1995-05/", "asserted", tie["note"],
                       "may hold in this period", "Felgengauer", "p. 3"]:
            self.assertIn(wanted, told)

    def test_sources_are_links_only_where_they_are_addresses_of_the_web(self):
        page = self.open(bundled("russia-iran"))
        links = page.locator("#page-sources a").evaluate_all("(all) => all.map((link) => link.href)")
        addresses = [source["url"] for source in self.data(page)["sources"] if source["url"]]
        self.assertEqual(set(links), set(addresses))
        self.assertGreater(len(links), 0)
        self.assertGreater(page.locator("#page-sources li").count(), len(links))

    def test_an_actor_tells_its_ties_and_its_measures_over_time(self):
        page = self.open(bundled("russia-iran"), "#period=after-ukraine")
        page.locator("#actor-IRN").click()
        panel = page.locator("#page-panel")
        self.assertEqual(panel.locator("h2").text_content(), "Iran")
        data = self.data(page)
        actor = next(place for place, actor in enumerate(data["actors"]) if actor["id"] == "IRN")
        ties = [data["ties"][tie] for tie in data["periods"][-1]["ties"]]
        touching = [tie for tie in ties if actor in (tie["source"], tie["target"])]
        self.assertEqual(panel.locator(".ties li").count(), len(touching))
        self.assertEqual(panel.locator(".chart").count(), len(data["measures"]))
        rows = panel.locator("tbody tr")
        self.assertEqual(rows.count(), len(data["periods"]))
        # Degree counts the ties that the picture shows.
        self.assertEqual(int(rows.last.locator("td").first.text_content()), len(touching))

    def test_from_an_actor_to_its_tie_to_the_other_actor(self):
        page = self.open(bundled("great-powers"), "#about=FRA")
        page.locator("#page-panel .ties button").first.click()
        self.assertIn("Austria-Hungary", page.locator("#page-panel h3").text_content())
        page.locator("#page-panel h3 button", has_text="Austria-Hungary").click()
        self.assertEqual(page.locator("#page-panel h2").text_content(), "Austria-Hungary")

    def test_a_successor_is_one_step_away(self):
        page = self.open(bundled("russia-iran"), "#about=SUN")
        page.locator("#page-panel dd button", has_text="Russia").click()
        self.assertEqual(page.locator("#page-panel h2").text_content(), "Russia")
        self.assertIn("Succeeds", page.locator("#page-panel").text_content())

    def test_the_matrix_walks_and_opens_by_keyboard(self):
        page = self.open(bundled("russia-iran"), "#period=after-ukraine")
        self.assertEqual(page.locator("#page-matrix button[tabindex='0']").count(), 1)
        first = page.locator("#page-matrix button").first
        first.focus()
        label = page.evaluate("document.activeElement.getAttribute('aria-label')")
        page.keyboard.press("ArrowRight")
        self.assertNotEqual(page.evaluate("document.activeElement.getAttribute('aria-label')"), label)
        page.keyboard.press("ArrowLeft")
        self.assertEqual(label, "Russia to Iran: amity and enmity at once, 11 ties")
        page.keyboard.press("Enter")
        self.assertEqual(page.locator("#page-panel h2").text_content(), "11 ties")
        self.assertEqual(page.locator("#page-panel article").count(), 11)
        self.assertEqual(page.locator("#page-period").text_content(), "After the invasion of Ukraine")

    def test_the_matrix_says_by_its_name_what_the_key_says(self):
        path = folder() / "signs.csv"
        path.write_text("source,target,sign\nA,B,+\nB,C,-\nC,D,0\nD,E,unknown\nE,F,+\nE,F,-\n", encoding="utf-8")
        page = self.open(report(str(path)))
        self.assertEqual({tie["sign"] for tie in self.data(page)["ties"]}, {"positive", "negative", "unsigned", "unknown"})
        keys = dict(
            key.text_content().strip().split(" ", 1)
            for key in page.locator("section[aria-labelledby='page-matrix-title'] .key").all())
        self.assertEqual(len(keys), 4)
        buttons = page.locator("#page-matrix button").all()
        self.assertEqual(len(buttons), 5)
        for button in buttons:
            mark = button.text_content()[0]
            self.assertIn(f": {keys[mark]}, ", button.get_attribute("aria-label"))


if __name__ == "__main__":
    unittest.main()
