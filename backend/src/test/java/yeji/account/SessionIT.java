package yeji.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import yeji.Browser;
import yeji.Browsers;
import yeji.YejiIT;

@YejiIT
class SessionIT {

    @Autowired
    Browsers browsers;

    @Test
    void a_person_signs_in_asks_who_they_are_and_signs_out() {
        Browser browser = browsers.open();
        assertThat(browser.get("/session").body().at("/authenticated").asBoolean())
                .isFalse();

        Browser.Answer signedIn = browser.signIn("preparer", Browsers.PASSWORD);
        assertThat(signedIn.status()).as(signedIn.toString()).isEqualTo(200);
        assertThat(signedIn.body().at("/user/username").asString()).isEqualTo("preparer");
        assertThat(browser.get("/session").body().at("/authenticated").asBoolean())
                .isTrue();

        Browser.Answer viewer = browser.graphql("{ viewer { user { id name username } permissions epoch"
                + " grants { role unit { id name code writable parent { name } } } } units { name } }");
        assertThat(viewer.data("viewer.user.username").asString())
                .as(viewer.toString())
                .isEqualTo("preparer");

        assertThat(browser.signOut().status()).isEqualTo(204);
        assertThat(browser.get("/session").body().at("/authenticated").asBoolean())
                .isFalse();
        Browser.Answer after = browser.graphql("{ viewer { epoch } }");
        assertThat(after.status()).isEqualTo(401);
        assertThat(after.code()).isEqualTo("UNAUTHENTICATED");
    }
}
