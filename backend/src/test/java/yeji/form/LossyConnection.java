package yeji.form;

import com.mongodb.MongoSocketReadException;
import com.mongodb.ServerAddress;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

/** A connection to the storage that loses replies when it is told to: a form was replaced, and its writer hears nothing. */
final class LossyConnection {

    private final AtomicInteger toLose = new AtomicInteger();

    /** Loses the replies to so many replacements of forms from now on. */
    void loseReplies(int count) {
        toLose.set(count);
    }

    int stillToLose() {
        return toLose.get();
    }

    MongoClient over(MongoClient client) {
        return over(MongoClient.class, client);
    }

    private <T> T over(Class<T> type, Object real) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> call(real, method, args)));
    }

    private Object call(Object real, Method method, Object[] args) throws Throwable {
        Object result;
        try {
            result = method.invoke(real, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
        if (method.getName().equals("replaceOne") && toLose.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new MongoSocketReadException("the reply was lost", new ServerAddress());
        }
        if (result instanceof MongoDatabase) {
            return over(MongoDatabase.class, result);
        }
        boolean forms = result instanceof MongoCollection<?> collection
                && collection.getNamespace().getCollectionName().equals("forms");
        return forms ? over(MongoCollection.class, result) : result;
    }
}
