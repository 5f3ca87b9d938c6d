package yeji.account.graphql;

import graphql.GraphQLContext;
import java.util.Objects;
import java.util.Optional;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import yeji.access.Action;
import yeji.access.Caller;
import yeji.access.PersonId;
import yeji.account.People;
import yeji.account.User;
import yeji.platform.graphql.GlobalId;
import yeji.platform.graphql.NodeLoader;

/** The fields of {@code User}, and users by node: oneself, and for admins everybody. */
@Controller
class UserController implements NodeLoader {

    private static final String TYPE = "User";

    private final People people;

    UserController(People people) {
        this.people = people;
    }

    @SchemaMapping
    String id(User user) {
        return new GlobalId(TYPE, user.person().value()).text();
    }

    @SchemaMapping
    Optional<String> username(User user, Caller caller) {
        return user.person().equals(caller.person()) ? people.usernameOf(user.person()) : Optional.empty();
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Optional<User> load(String value, GraphQLContext asking) {
        Caller caller = Objects.requireNonNull(asking.get(Caller.class));
        boolean mayKnow = value.equals(caller.person().value()) || caller.maySomewhere(Action.READ_PEOPLE);
        Optional<User> found = value.isEmpty() ? Optional.empty() : people.find(new PersonId(value));
        return found.filter(user -> mayKnow);
    }
}
